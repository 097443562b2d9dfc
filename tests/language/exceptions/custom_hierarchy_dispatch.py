# Handlers by hierarchy, with data on the exceptions.
class ApiError(Exception):
    status = 500
    def __init__(self, message, **details):
        super().__init__(message)
        self.details = details
class ClientError(ApiError): status = 400
class Missing(ClientError): status = 404
class Denied(ClientError, PermissionError): status = 403
class ServerError(ApiError): pass
def handle(e):
    try:
        raise e
    except Missing as x: return f"missing {x.details}"
    except PermissionError as x: return f"permission {x.status}"
    except ClientError as x: return f"client {x.status} {x}"
    except ApiError as x: return f"api {x.status} {x.args}"
    except (TypeError, ValueError) as x: return f"value {type(x).__name__}"
for e in (Missing("m", id=5), Denied("d"), ClientError("c"), ServerError("s"), TypeError("t"), ValueError()):
    print(handle(e))
try:
    handle(RuntimeError("not handled"))
except RuntimeError as e:
    print("through:", e)
print([c.__name__ for c in Denied.__mro__], issubclass(Missing, ApiError))
