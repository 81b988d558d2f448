"""Who may, a second time: written from docs/trust.md alone, so that the two can be compared cell by cell.

Nothing here comes from `ertoe.access`. A cell is a plain dict, a day is -1 (yesterday), 0 (today) or 1 (tomorrow).
When the two differ, one of them is wrong: read trust.md section 1 again before touching either.
"""

# What each permission is called in the sentences below. A permission that nobody placed here breaks the build.
WHO_MAY = {
    "agreements": {
        "see_agreement": "whoever may read it or owns it",
        "record_agreement": "whoever is in the circle",
        "accept_agreement": "whoever owns it",
        "see_calendar": "whoever is in the circle, helpers too",
        "find_calendar": "only a job of the house",
        "set_agreement_state": "whoever may read it and is the person, said it or wrote it down, or owns it",
        "say_agreement_again": "whoever may read it or owns it, but no helper",
        "tie_agreement": "whoever may read it or owns it, but no helper",
        "share_agreement": "whoever may read it and is the person, said it or wrote it down",
        "show_goal_to_helper": "the person, who may read it",
    },
    "bridges": {
        "count_along": "the person or who stands in for her",
        "seed_case": "a professional",
        "see_goal_map": "whoever comes in",
        "name_neighbourhood": "the editor there or only a job of the house",
        "publish_goal_map": "only a job of the house",
        "see_signals": "who has a task there",
        "want_signals": "the lead there",
        "learn_from_signals": "who has a task there",
        "make_signals": "only a job of the house",
    },
    "case_room": {
        "see_case": "who has a task there",
        "bring_case": "who has a task there",
        "share_case": "who has a task there",
        "work_case": "who has a task there",
        "close_case": "who has a task there",
        "delete_case": "who has a task there",
        "delete_due_cases": "only a job of the house",
    },
    "circle": {
        "see_circle": "whoever is in the circle",
        "see_who_looked": "the person or who stands in for her",
        "see_own_place": "whoever is in the circle, helpers too",
        "begin_circle": "whoever is signed in",
        "invite_member": "the person or who stands in for her",
        "accept_invitation": "only a job of the house",
        "end_membership": "the person or who stands in for her",
        "refuse_somebody": "the person alone",
        "give_consent": "the person, who stands in for her, or a professional",
        "withdraw_consent": "the person or who stands in for her",
        "keep_typing": "whoever is in the circle, helpers too",
        "open_as_colleague": "a colleague of a team that she admits",
        "hear_consent": "somebody close to a person who has no account",
        "hear_yes": "a professional or who stands in for her, of a person who has no account",
        "share_item": "the person, who may read it",
        "translate_item": "whoever may read it",
        "read_item": "whoever may read it",
    },
    "learning": {
        "see_group": "who has a task there",
        "see_invitation": "whoever comes in",
        "accept_invitation": "whoever is signed in",
        "arrange_group": "the moderator there",
        "plan_session": "the moderator there",
        "tick_attendance": "the moderator there",
        "say_i_am_here": "who has a task there",
        "say_ready": "the moderator there",
        "see_programme": "the lead there",
        "plan_groups": "the lead there",
        "confirm_ready": "the lead there",
        "keep_growth": "only whose account it is",
        "see_moderator_guide": "whoever is signed in",
        "present_session": "the moderator there",
        "answer_live": "whoever comes in",
        "forget_answers": "only a job of the house",
    },
    "library": {
        "see_accepted": "whoever comes in",
        "propose_addition": "whoever comes in",
        "write_story": "whoever comes in",
        "see_own_offer": "whoever comes in",
        "rewrite_story": "whoever comes in",
        "withdraw_offer": "whoever comes in",
        "see_waiting": "the editor there",
        "judge_offer": "the editor there",
        "forget_offers": "only a job of the house",
    },
    "conversations": {
        "answer_questions": "whoever may read it",
        "begin_conversation": "whoever is in the circle",
        "close_conversation": "whoever may read it and is the person, said it or wrote it down",
        "hold_conversation": "whoever may read it",
        "list_conversations": "whoever is in the circle",
        "mark_phrase": "whoever may read it",
        "publish_tool": "only a job of the house",
        "release_answer": "whoever may read it and said it or wrote it down",
        "see_answer": "whoever may read it",
        "see_conversation": "whoever may read it",
        "see_tool": "whoever is signed in",
    },
    "confidence": {
        "open_in_confidence": "the person, or who may be told in person",
        "say_yes": "the person, or a professional in person",
        "see_sensitive_note": "the person, or whom she named for it",
        "share_in_confidence": "the person alone",
        "tell_in_confidence": "the person, or a professional whom she named for it",
    },
    "dossier": {
        "see_plan": "whoever is in the circle",
        "see_timeline": "whoever is in the circle",
        "see_brief": "a professional",
        "see_as_they_see": "the person alone",
        "see_sharing": "the person alone",
        "see_what_i_do": "a helper",
        "see_my_people": "whoever is in the circle, helpers too",
        "see_who_comes": "whoever is in the circle, helpers too",
    },
    "events": {
        "see_public_event": "whoever comes in",
        "register": "whoever comes in",
        "keep_own_registration": "whoever comes in",
        "evaluate_event": "whoever comes in",
        "organise_event": "the lead there or the moderator there or the editor there",
        "care_for_events": "only a job of the house",
        "subscribe": "whoever comes in",
        "see_subscribers": "the editor there",
        "write_mailing": "the editor there",
        "send_mailing": "only a job of the house",
        "see_contact": "whoever comes in",
        "write_to_contact": "whoever comes in",
        "name_contact": "the editor there",
    },
    "goals": {
        "see_life_goal": "whoever may read it",
        "see_care_goal": "whoever may read it",
        "see_value": "whoever may read it",
        "record_value": "whoever is in the circle",
        "record_life_goal": "whoever is in the circle",
        "record_care_goal": "whoever is in the circle",
        "say_life_goal_again": "whoever may read it and is the person or said it",
        "say_care_goal_again": "whoever may read it",
        "put_words_beside": "whoever may read it",
        "tell_more": "whoever may read it",
        "set_life_goal_state": "whoever may read it and is the person, said it or wrote it down",
        "agree_care_goal": "whoever may read it",
        "check_level": "a professional",
        "link_goals": "whoever may read it",
        "share_life_goal": "whoever may read it and is the person, said it or wrote it down",
        "share_care_goal": "whoever may read it and is the person, said it or wrote it down",
        "set_attainment_levels": "whoever may read it",
    },
    "home": {"come_home": "whoever is signed in"},
    "letters": {
        "choose_for_fridge": "the person or who stands in for her",
        "copy_for_my_record": "a professional",
    },
    "messages": {
        "open_diary": "whoever is in the circle",
        "see_message": "whoever may read it",
        "answer_message": "whoever may read it",
        "read_message": "whoever may read it",
        "open_not_right": "the person or who stands in for her",
        "say_not_right": "the person or who stands in for her, who may read it",
        "take_back": "whoever said it, but no helper",
        "write_message": "whoever is in the circle",
    },
    "notebook": {"keep_notebook": "a professional, in what is only theirs"},
    "questionnaires": {
        "begin_form": "whoever is in the circle",
        "fill_in_form": "whoever may read it and is the person, said it or wrote it down",
        "offer_form": "only a job of the house",
        "see_filled_form": "whoever may read it",
        "see_forms": "whoever is in the circle",
        "share_filled_form": "whoever may read it and is the person, said it or wrote it down",
    },
    "organisations": {
        "see_own_job": "only whose account it is",
        "see_organisation": "who has a task there",
        "found_organisation": "only a job of the house",
        "give_task": "the lead there or the editor there or the moderator there",
    },
    "implementation": {
        "see_what_runs": "who has a task there",
        "run_scan": "the lead there",
        "answer_scan": "whoever comes in",
        "keep_plan": "the lead there",
        "run_pulse": "the lead there",
        "answer_pulse": "whoever comes in",
        "set_own_words": "the lead there",
    },
    "post": {"send_mail": "only a job of the house", "see_mail": "only a job of the house"},
    "people": {"admit_person": "whoever is signed in"},
    "reviews": {
        "choose_outcome": "whoever may read it",
        "hold_look_back": "whoever is in the circle",
        "make_smallest_plan": "whoever is in the circle",
        "plan_look_back": "whoever is in the circle",
        "say_how_it_goes": "whoever may read it",
        "see_rating": "whoever may read it",
        "see_review": "whoever is in the circle",
    },
    "story": {
        "keep_phrase": "whoever is in the circle",
        "read_story": "whoever is in the circle",
        "release_story_item": "whoever may read it and said it or wrote it down",
        "see_story_item": "whoever may read it",
        "see_strength": "whoever may read it",
        "record_story_item": "whoever is in the circle",
        "hear_in_passing": "whoever is in the circle",
        "record_strength": "whoever is in the circle",
        "choose_most_important": "whoever may read it",
        "share_story_item": "whoever may read it and is the person, said it or wrote it down",
    },
    "visits": {
        "take_along": "whoever is in the circle",
        "see_visit_snapshot": "whoever is in the circle",
        "send_visit": "whoever is in the circle",
        "see_set_aside": "whoever is in the circle",
        "see_contested": "whoever may read it",
        "choose_version": "whoever may read it",
        "decide_set_aside": "the person alone",
    },
    "zone": {
        "see_zone": "whoever comes in",
        "take_part": "who has a task there",
        "edit_zone": "the editor there",
        "write_to_contact": "whoever comes in",
        "join_group": "whoever comes in",
        "come_by_link": "whoever comes in",
        "forget_sign_ups": "only a job of the house",
    },
}


def sentence_for(permission_name: str) -> str:
    package, _, verb = permission_name.partition(".")
    return WHO_MAY[package][verb]


# What a sentence asks of somebody whom nothing denies. `reads`: may read the item in hand.
RULES = {
    "whoever may read it": lambda cell, reads: reads,
    "whoever may read it and is the person, said it or wrote it down": (
        lambda cell, reads: reads and is_hers_or_said(cell)
    ),
    "whoever may read it and said it or wrote it down": (
        lambda cell, reads: reads and (cell["i_said_it"] or cell["i_wrote_it_down"])
    ),
    "whoever may read it and is the person or said it": (
        lambda cell, reads: reads and (cell["relation"] == "person" or cell["i_said_it"])
    ),
    "whoever may read it and is the person, said it or wrote it down, or owns it": (
        lambda cell, reads: (reads and is_hers_or_said(cell)) or cell["it_is_mine_to_do"]
    ),
    "whoever may read it or owns it": lambda cell, reads: reads or cell["it_is_mine_to_do"],
    "whoever may read it or owns it, but no helper": (
        lambda cell, reads: (reads or cell["it_is_mine_to_do"]) and cell["relation"] != "helper"
    ),
    "whoever owns it": lambda cell, reads: cell["it_is_mine_to_do"],
    "the person, who may read it": lambda cell, reads: reads and cell["relation"] == "person",
    "the person or who stands in for her, who may read it": (
        lambda cell, reads: reads and cell["relation"] in ("person", "representative")
    ),
    "whoever said it, but no helper": lambda cell, reads: cell["i_said_it"] and cell["relation"] != "helper",
    "whoever is in the circle": lambda cell, reads: cell["relation"] != "helper",
    "whoever is in the circle, helpers too": lambda cell, reads: True,
    "whoever is signed in": lambda cell, reads: True,
    "the person alone": lambda cell, reads: cell["relation"] == "person",
    "the person or who stands in for her": lambda cell, reads: cell["relation"] in ("person", "representative"),
    "the person, who stands in for her, or a professional": (
        lambda cell, reads: cell["relation"] in ("person", "representative", "professional")
    ),
    # under four eyes: nobody with a mandate, nobody whom the person trusts with more, nobody who came with a team
    "the person, or who may be told in person": (
        lambda cell, reads: is_told_in_person(cell, "informal_carer", "volunteer", "professional")
    ),
    "the person, or a professional in person": lambda cell, reads: is_told_in_person(cell, "professional"),
    "a helper": lambda cell, reads: cell["relation"] == "helper",
    "a professional": lambda cell, reads: cell["relation"] == "professional",
    "only a job of the house": lambda cell, reads: False,
    "only whose account it is": lambda cell, reads: False,  # nothing about a person is an account
    "a professional, in what is only theirs": lambda cell, reads: False,  # nor is it a notebook
}


# In an organisation, a peer group or a zone: the tasks that a sentence names. A sentence may join several with "or".
THERE = {
    "whoever comes in": {"guest", "member", "moderator", "lead", "editor"},
    "who has a task there": {"member", "moderator", "lead", "editor"},
    "the member there": {"member"},
    "the moderator there": {"moderator"},
    "the lead there": {"lead"},
    "the editor there": {"editor"},
}


def tasks_in(sentence: str) -> set[str]:
    return set().union(*(THERE.get(part, set()) for part in sentence.split(" or ")))


def allows(sentence: str, cell: dict, reads: bool) -> bool:
    """What is of an organisation has no path to a person: no task there opens anything in a circle."""
    if sentence in RULES:
        return RULES[sentence](cell, reads)
    return any(RULES[part](cell, reads) for part in sentence.split(" or ") if part not in THERE)


def is_told_in_person(cell: dict, *relations: str) -> bool:
    return cell["relation"] == "person" or (cell["relation"] in relations and not cell["came_with_the_team"])


def is_hers_or_said(cell: dict) -> bool:
    return cell["relation"] == "person" or cell["i_said_it"] or cell["i_wrote_it_down"]


def reference(sentence: str, cell: dict) -> bool:
    """The order of decision of trust.md section 1, from top to bottom; whatever is left over is refused."""
    # no valid sign-in
    if cell["relation"] == "not signed in":
        return False
    if is_hidden(cell):
        return False
    # nothing to do with her
    if cell["relation"] == "stranger":
        return "whoever is signed in" in sentence.split(" or ")
    if cell["relation"] != "person":
        # refused beats every path but the person's own; withdrawn consent freezes all but the person
        if cell["status"] == "refused" or cell["consent_is_withdrawn"]:
            return False
    elif cell["status"] == "refused":
        return allows(sentence, cell, may_read(cell))
    # a mandate that sleeps, a membership that is over, an organisation one no longer works for: nothing
    if not stands_today(cell):
        return False
    # the item itself, then the table
    return allows(sentence, cell, may_read(cell))


def is_hidden(cell: dict) -> bool:
    # unreleased and not the author: hidden from everybody, the person too
    if cell["is_draft"] and not (cell["i_said_it"] or cell["i_wrote_it_down"]):
        return True
    # taken back by whoever said it: only they still reach it, to put it back
    return cell["is_taken_back"] and not cell["i_said_it"]


def is_current(cell: dict) -> bool:
    has_begun = cell["from"] <= 0
    is_over = cell["until"] is not None and cell["until"] < 0
    return cell["status"] == "active" and has_begun and not is_over


def stands_today(cell: dict) -> bool:
    if not is_current(cell) or cell["relation"] == "team":
        return False
    if cell["relation"] == "professional":
        return cell["works_there"]
    if cell["relation"] == "representative":
        return cell["mandate_is_awake"]
    if cell["relation"] == "trusted_person":
        return cell["person_lets_me_see"]
    return True


def may_read(cell: dict) -> bool:
    relation, visibility = cell["relation"], cell["visibility"]
    if visibility is None or relation == "helper":  # a helper sees own agreements, by owning them
        return False
    if cell["i_said_it"]:
        return True
    # whoever wrote it down for her reads along while it is a draft; once it is released, like anybody
    if cell["i_wrote_it_down"] and cell["is_draft"]:
        return True
    if visibility == "named" and cell["i_am_named"] and not cell["came_with_the_team"]:
        return True
    # what somebody tells about themselves is shielded until everybody may read it
    shielded = cell["is_about_its_teller"] and visibility != "circle"
    opens = {
        "person": not shielded,
        "representative": not shielded and visibility != "only_me",
        "professional": visibility in ("professionals", "circle") and not (shielded and cell["came_with_the_team"]),
    }
    return opens.get(relation, visibility == "circle")
