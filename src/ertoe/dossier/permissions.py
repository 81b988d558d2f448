"""Who may open the whole file. What is in it is decided item by item."""

from ertoe.access.permission import Permission
from ertoe.access.words import is_helper, is_member, is_professional, is_representative, is_the_person

SEE_PLAN = Permission("dossier.see_plan", ((is_the_person,), (is_representative,), (is_member,)))
SEE_TIMELINE = Permission("dossier.see_timeline", ((is_the_person,), (is_representative,), (is_member,)))
SEE_BRIEF = Permission("dossier.see_brief", ((is_professional,),))
SEE_AS_THEY_SEE = Permission("dossier.see_as_they_see", ((is_the_person,),))
SEE_SHARING = Permission("dossier.see_sharing", ((is_the_person,),))
SEE_WHAT_I_DO = Permission("dossier.see_what_i_do", ((is_helper,),))
SEE_MY_PEOPLE = Permission(
    "dossier.see_my_people", ((is_the_person,), (is_representative,), (is_member,), (is_helper,))
)
# A helper gets the own days only: that is decided agreement by agreement.
SEE_WHO_COMES = Permission(
    "dossier.see_who_comes", ((is_the_person,), (is_representative,), (is_member,), (is_helper,))
)
