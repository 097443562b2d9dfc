# f"{x=}" shows the expression's own text.
x, name = 5, "Ann"
print(f"{x=} {x = } {x=:>4} {name=} {name=!s} {name=!r:>8} {x+1=} { x + 1 = } {name.upper()=}")
print(f"{x=:05.1f} {x == 5 = } {(x:=6)=} {x=!a} {[1,2][0]=} {'q'=} {x=}{x=}")
print(f"{
x
=}")
print(f"{len( name )  =  }", f"{name=:.2}", f"{x=!r:^5}")
