"""Where mail goes: one address in the environment, as for the database."""

from urllib.parse import unquote, urlsplit

TO_THE_LOG = "django.core.mail.backends.console.EmailBackend"
BY_SMTP = "django.core.mail.backends.smtp.EmailBackend"
PORTS = {"smtp": 25, "smtp+tls": 587, "smtps": 465}


class NotAMailServer(ValueError):
    """Says what is wrong with ERTOE_MAIL, and what it may be."""


def mail_server(address: str) -> tuple[str, str, int, str, str, bool, bool]:
    """`smtp+tls://name:password@host:587`: how to send, host, port, name, password, and which of both kinds of TLS.

    Without an address, mail is written to the log of the server.
    """
    if not address:
        return TO_THE_LOG, "", 25, "", "", False, False
    found = urlsplit(address)
    if found.scheme not in PORTS or not found.hostname:
        raise NotAMailServer(f"ERTOE_MAIL is {found.scheme}://...: use smtp://, smtp+tls:// or smtps:// and a host")
    return (
        BY_SMTP, found.hostname, found.port or PORTS[found.scheme], unquote(found.username or ""),
        unquote(found.password or ""), found.scheme == "smtp+tls", found.scheme == "smtps",
    )  # fmt: skip
