// A button that copies the text of one field. Without JavaScript the button stays hidden and one copies by hand.

async function copy(button) {
  const field = document.getElementById(button.dataset.copy);
  const state = document.querySelector("[data-copy-state]");
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    state.textContent = button.dataset.copied;
  } catch {
    state.textContent = button.dataset.selected; // the browser keeps its clipboard shut: the text stands selected
  }
}

for (const button of document.querySelectorAll("[data-copy]")) {
  button.hidden = false;
  button.addEventListener("click", () => copy(button));
}
