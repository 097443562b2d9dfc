"""The classes that encode and decode piece by piece; a codec derives its own from them."""


class Codec:
    """A codec without state."""

    __module__ = "codecs"

    def encode(self, input, errors="strict"):
        """(output, how much was used)"""
        raise NotImplementedError

    def decode(self, input, errors="strict"):
        """(output, how much was used)"""
        raise NotImplementedError


class IncrementalEncoder:
    """Encodes piece by piece."""

    __module__ = "codecs"

    def __init__(self, errors="strict"):
        self.errors = errors
        self.buffer = ""

    def encode(self, input, final=False):
        """The output for the next piece."""
        raise NotImplementedError

    def reset(self):
        """Begin anew."""

    def getstate(self):
        """The state, as an int."""
        return 0

    def setstate(self, state):
        """Go back to a state."""


class BufferedIncrementalEncoder(IncrementalEncoder):
    """An encoder that keeps what it cannot encode yet; a subclass has _buffer_encode(input, errors, final)."""

    __module__ = "codecs"

    def _buffer_encode(self, input, errors, final):
        raise NotImplementedError

    def encode(self, input, final=False):
        text = self.buffer + input
        result, used = self._buffer_encode(text, self.errors, final)
        self.buffer = text[used:]
        return result

    def reset(self):
        self.buffer = ""

    def getstate(self):
        return self.buffer or 0

    def setstate(self, state):
        self.buffer = state or ""


class IncrementalDecoder:
    """Decodes piece by piece."""

    __module__ = "codecs"

    def __init__(self, errors="strict"):
        self.errors = errors

    def decode(self, input, final=False):
        """The output for the next piece."""
        raise NotImplementedError

    def reset(self):
        """Begin anew."""

    def getstate(self):
        """The state: what is kept, and an int."""
        return b"", 0

    def setstate(self, state):
        """Go back to a state."""


class BufferedIncrementalDecoder(IncrementalDecoder):
    """A decoder that keeps what it cannot decode yet; a subclass has _buffer_decode(input, errors, final)."""

    __module__ = "codecs"

    def __init__(self, errors="strict"):
        super().__init__(errors)
        self.buffer = b""

    def _buffer_decode(self, input, errors, final):
        raise NotImplementedError

    def decode(self, input, final=False):
        data = self.buffer + input
        result, used = self._buffer_decode(data, self.errors, final)
        self.buffer = data[used:]
        return result

    def reset(self):
        self.buffer = b""

    def getstate(self):
        return self.buffer, 0

    def setstate(self, state):
        self.buffer = state[0]
