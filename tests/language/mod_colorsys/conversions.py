# colorsys: every conversion there and back.
import colorsys

for red, green, blue in ((0, 0, 0), (1, 1, 1), (0.2, 0.4, 0.4), (0.9, 0.1, 0.5), (0.1, 0.7, 0.3), (0.3, 0.2, 0.8)):
    for there, back in (("rgb_to_hsv", "hsv_to_rgb"), ("rgb_to_hls", "hls_to_rgb"), ("rgb_to_yiq", "yiq_to_rgb")):
        found = getattr(colorsys, there)(red, green, blue)
        again = getattr(colorsys, back)(*found)
        print(there, [round(part, 10) for part in found], [round(part, 10) for part in again])
