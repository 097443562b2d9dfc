# A comment first.

if a:
    # Comments
  # at any
        # column.
    b

    c
	# a tab
if a:
	b
	if c:
	        d
if a:  # comment
  b ; c
x = [
1,
        2,
  # comment
]; y = {
    3 }
if (a and
b):
    c
x = \
    1
if a: \
    b
def f(a,
  b): return (
a)
class A:
    x = 1
    
    def f(self): pass
# end
  
    # more
x
 
   
if a:
  if b:
    c
x = 1
\
y = 2
if a:
  b
  \
  c
last