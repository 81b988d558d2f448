"""Who answers: asked before the first question."""

from ertoe.circle.forms import VoiceForm


class BeginFormForm(VoiceForm):
    """Whoever is alone answers; a professional or a carer says whose answers these are."""
