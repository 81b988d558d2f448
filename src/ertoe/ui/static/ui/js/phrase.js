// Selecting words in a text shows the buttons "this matters" and "this I want" for exactly those words.
// Without JavaScript every sentence has its own two buttons; this only adds the free choice of words.

function codePoints(text) {
  return [...text].length;
}

// A phrase begins and ends at letters, not at the spaces that a finger took along.
function phraseIn(source, range) {
  const before = document.createRange();
  before.selectNodeContents(source);
  before.setEnd(range.startContainer, range.startOffset);
  const ahead = before.toString();
  const picked = range.toString();
  const quote = picked.trim();
  const start = codePoints(ahead) + codePoints(picked) - codePoints(picked.trimStart());
  return { start, end: start + codePoints(quote), quote };
}

function chosenRange(source) {
  const selection = getSelection();
  if (!selection.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  return source.contains(range.startContainer) && source.contains(range.endContainer) ? range : null;
}

function show(block) {
  const source = block.querySelector("[data-phrase-source]");
  const form = block.querySelector("[data-phrase-form]");
  const range = chosenRange(source);
  if (!range) return;
  const { start, end, quote } = phraseIn(source, range);
  if (!quote) return;
  form.elements.namedItem("start").value = start;
  form.elements.namedItem("end").value = end;
  form.elements.namedItem("quote").value = quote;
  form.querySelector("[data-phrase-shown]").textContent = quote;
  form.hidden = false;
}

let timer = 0;
document.addEventListener("selectionchange", () => {
  clearTimeout(timer);
  timer = setTimeout(() => document.querySelectorAll("[data-phrases]").forEach(show), 150);
});
