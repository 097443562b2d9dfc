early = "early"
import _circle_b
from_b = _circle_b.value
own = "late"
