from django.urls import path

from ertoe.conversations.pages.begin_conversation import begin_conversation
from ertoe.conversations.pages.conversation import conversation
from ertoe.conversations.pages.conversations import conversations
from ertoe.conversations.pages.hold_conversation import hold_conversation
from ertoe.conversations.pages.print_tool import print_tool
from ertoe.conversations.pages.tool_origin import tool_origin

app_name = "conversations"

TALKS = "people/<str:person_id>/conversations/"
TALK = TALKS + "<str:conversation_id>/"

urlpatterns = [
    path(TALKS, conversations, name="conversations"),
    path("people/<str:person_id>/begin-conversation/", begin_conversation, name="begin_conversation"),
    path(TALK, conversation, name="conversation"),
    path(TALK + "hold-conversation/", hold_conversation, name="hold_conversation"),
    path("conversation-tools/<str:tool>/<str:version>/tool-origin/", tool_origin, name="tool_origin"),
    path("conversation-tools/<str:tool>/<str:version>/print-tool/", print_tool, name="print_tool"),
]
