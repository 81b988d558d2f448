"""Who may: everybody reads, who belongs to the zone takes part, editors edit. Guests sign up and write to a contact."""

from ertoe.access.permission import Permission
from ertoe.access.viewer import Task
from ertoe.access.words import belongs_there, comes_in, has_task, is_job

SEE_ZONE = Permission("zone.see_zone", ((comes_in,),))
TAKE_PART = Permission("zone.take_part", ((belongs_there,),))
EDIT_ZONE = Permission("zone.edit_zone", ((has_task(Task.EDITOR),),))
WRITE_TO_CONTACT = Permission("zone.write_to_contact", ((comes_in,),))
JOIN_GROUP = Permission("zone.join_group", ((comes_in,),))
FORGET_SIGN_UPS = Permission("zone.forget_sign_ups", ((is_job("tick"),),))
COME_BY_LINK = Permission("zone.come_by_link", ((comes_in,),))
