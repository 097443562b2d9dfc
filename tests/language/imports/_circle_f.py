import _circle_e
_circle_e.attribute
