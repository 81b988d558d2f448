// An open menu goes when one goes elsewhere, or with Escape; without JavaScript one folds it with its own button.

function closeOthers(event) {
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    if (!menu.contains(event.target)) menu.open = false;
  }
}

addEventListener("focusin", closeOthers);
addEventListener("click", closeOthers);
addEventListener("keydown", (event) => {
  const menu = event.key === "Escape" && event.target.closest("details:is(.menu, .unfolds)[open]");
  if (!menu) return;
  menu.open = false;
  menu.querySelector("summary").focus();
});
