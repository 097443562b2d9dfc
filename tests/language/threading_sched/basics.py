import sched

now = [0]


def wait(length):
    if length:
        log.append(("wait", length))
    now[0] += length


log = []
scheduler = sched.scheduler(lambda: now[0], wait)
scheduler.enter(2, 1, log.append, ("second",))
scheduler.enter(1, 2, log.append, argument=("first, later",))
scheduler.enter(1, 1, log.append, ("first",))
out = scheduler.enterabs(3, 1, log.append, ("never",))
print([(event.time, event.priority, event.sequence, event.argument) for event in scheduler.queue])
scheduler.cancel(out)
try:
    scheduler.cancel(out)
except ValueError as error:
    print(error)
print(scheduler.empty(), scheduler.run(blocking=False), log)
scheduler.run()
print(log, scheduler.empty())
scheduler.enter(0, 0, lambda **named: print(named), kwargs={"a": 1})
scheduler.run()
print(out == out, len(out), out._fields)
