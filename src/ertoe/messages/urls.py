from django.urls import path

from ertoe.messages.pages.messages import messages
from ertoe.messages.pages.write_message import write_message

app_name = "messages"

urlpatterns = [
    path("people/<str:person_id>/messages/", messages, name="messages"),
    path("people/<str:person_id>/write-message/", write_message, name="write_message"),
]
