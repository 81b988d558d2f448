from django.urls import path

from ertoe.notebook.pages.change_entry import change_entry
from ertoe.notebook.pages.notebook import notebook
from ertoe.notebook.pages.print_notebook import print_notebook
from ertoe.notebook.pages.read_entry import read_entry
from ertoe.notebook.pages.throw_away_entry import throw_away_entry
from ertoe.notebook.pages.write_entry import write_entry

app_name = "notebook"

ENTRY = "notebook/<str:entry_id>/"

urlpatterns = [
    path("notebook/", notebook, name="notebook"),
    path("notebook/write-entry/", write_entry, name="write_entry"),
    path("notebook/print-notebook/", print_notebook, name="print_notebook"),
    path(ENTRY + "read-entry/", read_entry, name="read_entry"),
    path(ENTRY + "change-entry/", change_entry, name="change_entry"),
    path(ENTRY + "throw-away-entry/", throw_away_entry, name="throw_away_entry"),
]
