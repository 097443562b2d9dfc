# exit 3: sys.exit(3) ends quietly after finally blocks.
import sys
try:
    sys.exit(3)
finally:
    print("cleaning up")
