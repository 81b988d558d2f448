"""Who may take words out of Ertoe."""

from ertoe.access.permission import Permission
from ertoe.access.words import is_professional

COPY_FOR_MY_RECORD = Permission("letters.copy_for_my_record", ((is_professional,),))
