"""Who may come home: everybody who is signed in."""

from ertoe.access.permission import Permission
from ertoe.access.words import is_signed_in

COME_HOME = Permission("home.come_home", ((is_signed_in,),))
