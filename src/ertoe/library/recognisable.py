"""Words in a story by which somebody could be recognised: pointed at before it is sent, and again to the editor."""

from ertoe.deidentify.find import find, must_go


def recognisable(*texts: str) -> list[str]:
    """Each once, in the order in which they stand."""
    return list(dict.fromkeys(text[one.start : one.end] for text in texts for one in find(text)))


def forbidden(*texts: str) -> list[str]:
    """Numbers that belong to one human being. Nobody may publish these, whatever they confirm."""
    return [text[one.start : one.end] for text in texts for one in must_go(text, ())]
