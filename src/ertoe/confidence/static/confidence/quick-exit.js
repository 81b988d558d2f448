// Leaves at once, and leaves as few steps behind as a browser allows. Without JavaScript the link simply leads away.

addEventListener("click", (event) => {
  const link = event.target.closest?.("[data-quick-exit], [data-leaves-no-step]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  if ("quickExit" in link.dataset) document.body.replaceChildren();
  location.replace(link.href);
});

// A page that a browser kept whole in its memory is asked for anew.
addEventListener("pageshow", (event) => event.persisted && location.reload());
