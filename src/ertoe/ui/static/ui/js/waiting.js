// Says in words that sending takes longer than usual; without JavaScript the browser shows its own sign.

const place = document.querySelector("[data-waiting]");
let timer = 0;

addEventListener("submit", (event) => {
  if (event.defaultPrevented) return;
  clearTimeout(timer);
  timer = setTimeout(() => (place.textContent = place.dataset.waiting), 1500);
});

// Also when the page comes back from the memory of the browser.
addEventListener("pageshow", () => {
  clearTimeout(timer);
  place.textContent = "";
});
