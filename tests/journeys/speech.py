"""A voice for a browser that has none: it writes down what it would say, and ends a sentence when it is told to."""

from playwright.sync_api import Page

# Of every language one voice on the device, but of Turkish only one elsewhere: that one may never speak.
STAND_IN = """(() => {
  const here = ["nl-NL", "nl-BE", "fr-FR", "ar-SA"].map((lang) => ({ lang, localService: true, name: `here ${lang}` }));
  const elsewhere = ["nl-NL", "tr-TR"].map((lang) => ({ lang, localService: false, name: `elsewhere ${lang}` }));
  const said = [];
  let now = null;
  const speech = {
    getVoices: () => [...elsewhere, ...here],
    cancel: () => { now = null; },
    speak: (words) => { now = words; said.push({ voice: words.voice.name, rate: words.rate, text: words.text }); },
    addEventListener() {},
  };
  Object.defineProperty(window, "speechSynthesis", { value: speech });
  window.SpeechSynthesisUtterance = class extends EventTarget {
    constructor(text) { super(); this.text = text; }
  };
  window.voice = { said, ends: () => { const done = now; now = null; done?.dispatchEvent(new Event("end")); } };
})()"""
MOST = 300  # sentences on one page


class Voice:
    def __init__(self, page: Page) -> None:
        self.page = page
        page.add_init_script(STAND_IN)

    @property
    def said(self) -> list[str]:
        return [one["text"] for one in self.page.evaluate("voice.said")]

    @property
    def last(self) -> dict[str, object]:
        return self.page.evaluate("voice.said.at(-1)")

    @property
    def voices(self) -> set[str]:
        return {one["voice"] for one in self.page.evaluate("voice.said")}

    def ends_a_sentence(self) -> None:
        self.page.evaluate("voice.ends()")

    def reads_to_the_end(self) -> list[str]:
        self.page.evaluate(f"for (let at = 0; at < {MOST}; at += 1) voice.ends()")
        return self.said
