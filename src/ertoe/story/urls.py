from django.urls import path

from ertoe.story.pages.choose_most_important import choose_most_important
from ertoe.story.pages.close_conversation import close_conversation
from ertoe.story.pages.hear_in_passing import hear_in_passing
from ertoe.story.pages.keep_phrase import keep_phrase
from ertoe.story.pages.record_story_item import record_story_item
from ertoe.story.pages.record_strength import record_strength
from ertoe.story.pages.release_story_item import release_story_item
from ertoe.story.pages.share_story_item import share_story_item
from ertoe.story.pages.story import story

app_name = "story"

PERSON = "people/<str:person_id>/"
TALK = PERSON + "conversations/<str:conversation_id>/"
ITEM = PERSON + "story/<str:item_id>/"

urlpatterns = [
    path(PERSON + "story/", story, name="story"),
    path(PERSON + "record-story-item/", record_story_item, name="record_story_item"),
    path(PERSON + "hear-in-passing/", hear_in_passing, name="hear_in_passing"),
    path(PERSON + "record-strength/", record_strength, name="record_strength"),
    path(PERSON + "answers/<str:answer_id>/keep-phrase/", keep_phrase, name="keep_phrase"),
    path(TALK + "close-conversation/", close_conversation, name="close_conversation"),
    path(ITEM + "choose-most-important/", choose_most_important, name="choose_most_important"),
    path(ITEM + "release-story-item/", release_story_item, name="release_story_item"),
    path(ITEM + "share-story-item/", share_story_item, name="share_story_item"),
]
