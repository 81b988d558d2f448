from django.urls import path

from ertoe.messages.pages.answer_message import answer_message
from ertoe.messages.pages.messages import messages
from ertoe.messages.pages.read_message import read_message
from ertoe.messages.pages.say_not_right import say_not_right
from ertoe.messages.pages.take_back import take_back
from ertoe.messages.pages.write_message import write_message
from ertoe.messages.pages.write_to_one import write_to_one

app_name = "messages"

PERSON = "people/<str:person_id>/"
MESSAGE = PERSON + "messages/<str:message_id>/"

urlpatterns = [
    path(PERSON + "messages/", messages, name="messages"),
    path(PERSON + "write-message/", write_message, name="write_message"),
    path(PERSON + "members/<str:member_id>/write-to-one/", write_to_one, name="write_to_one"),
    path(MESSAGE + "answer-message/", answer_message, name="answer_message"),
    path(MESSAGE + "read-message/", read_message, name="read_message"),
    path(PERSON + "say-not-right/", say_not_right, name="say_not_right"),
    path(PERSON + "take-back/", take_back, name="take_back"),
]
