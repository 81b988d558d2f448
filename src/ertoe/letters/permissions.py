"""Who may take words out of Ertoe."""

from ertoe.access.permission import Permission
from ertoe.access.words import is_professional, is_representative, is_the_person

COPY_FOR_MY_RECORD = Permission("letters.copy_for_my_record", ((is_professional,),))
CHOOSE_FOR_FRIDGE = Permission("letters.choose_for_fridge", ((is_the_person,), (is_representative,)))
