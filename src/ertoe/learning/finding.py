"""A path or a session of it by its name in a url, in the language of the page; else Missing."""

from ertoe.access.errors import Missing
from ertoe.foundation.language import language_in_use
from ertoe.learning.content import NoSuchPath, SpokenPath, SpokenSession, path


def found_path(path_id: str) -> SpokenPath:
    try:
        return path(path_id, language_in_use())
    except NoSuchPath as error:
        raise Missing(path_id) from error


def found_session(path_id: str, session_id: str) -> tuple[SpokenPath, SpokenSession]:
    found = found_path(path_id)
    session = found.session(session_id)
    if session is None:
        raise Missing(session_id)
    return found, session
