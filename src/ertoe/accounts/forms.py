from allauth.account.forms import LoginForm
from django import forms


class SignInForm(LoginForm):  # type: ignore[misc]  # allauth has no types
    """Without a hint inside the fields: it repeats the label, looks like an answer, and goes when one types."""

    def __init__(self, *args: object, **named: object) -> None:
        super().__init__(*args, **named)
        for field in self.fields.values():
            field.widget.attrs.pop("placeholder", None)

    fields: dict[str, forms.Field]
