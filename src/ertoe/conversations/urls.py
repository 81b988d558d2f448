from django.urls import path

from ertoe.conversations.pages.begin_conversation import begin_conversation
from ertoe.conversations.pages.bring_paper import bring_paper
from ertoe.conversations.pages.choose_tool import choose_tool
from ertoe.conversations.pages.conversation import conversation
from ertoe.conversations.pages.conversations import conversations
from ertoe.conversations.pages.hold_back_answer import hold_back_answer
from ertoe.conversations.pages.hold_conversation import hold_conversation
from ertoe.conversations.pages.our_words import our_words
from ertoe.conversations.pages.print_talk import print_talk
from ertoe.conversations.pages.print_tool import print_tool
from ertoe.conversations.pages.release_answer import release_answer
from ertoe.conversations.pages.see_attachment import see_attachment
from ertoe.conversations.pages.tool_origin import tool_origin
from ertoe.conversations.pages.weigh_moment import weigh_moment

app_name = "conversations"

TALKS = "people/<str:person_id>/conversations/"
ATTACHMENT = "people/<str:person_id>/attachments/<str:attachment_id>/"
TALK = TALKS + "<str:conversation_id>/"

urlpatterns = [
    path(TALKS, conversations, name="conversations"),
    path("people/<str:person_id>/begin-conversation/", begin_conversation, name="begin_conversation"),
    path(TALK, conversation, name="conversation"),
    path(TALK + "bring-paper/", bring_paper, name="bring_paper"),
    path(TALK + "print-talk/", print_talk, name="print_talk"),
    path(TALK + "hold-conversation/", hold_conversation, name="hold_conversation"),
    path("people/<str:person_id>/choose-tool/", choose_tool, name="choose_tool"),
    path(ATTACHMENT + "see-attachment/", see_attachment, name="see_attachment"),
    path("people/<str:person_id>/our-words/", our_words, name="our_words"),
    path("people/<str:person_id>/weigh-moment/", weigh_moment, name="weigh_moment"),
    path("people/<str:person_id>/answers/<str:answer_id>/release-answer/", release_answer, name="release_answer"),
    path("people/<str:person_id>/answers/<str:answer_id>/hold-back-answer/", hold_back_answer, name="hold_back_answer"),
    path("conversation-tools/<str:tool>/<str:version>/tool-origin/", tool_origin, name="tool_origin"),
    path("conversation-tools/<str:tool>/<str:version>/print-tool/", print_tool, name="print_tool"),
]
