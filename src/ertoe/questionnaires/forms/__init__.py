"""What we ask on screen around forms: the questions of a questionnaire, who answers, and who may read it."""

from ertoe.questionnaires.forms.begin import BeginFormForm
from ertoe.questionnaires.forms.fill import FillForm

__all__ = ("BeginFormForm", "FillForm")
