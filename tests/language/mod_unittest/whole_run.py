# unittest: a whole run, as dots and as lines, with every way a test can end.
import io
import logging
import os
import unittest
import warnings


class A(unittest.TestCase):
    def setUp(self): self.x = 1
    @classmethod
    def setUpClass(cls): print("setUpClass")
    def test_ok(self): self.assertEqual(self.x, 1)
    def test_fail(self):
        "A docstring.\n more"
        self.assertEqual([1, 2], [1, 3])
    def test_err(self): 1/0
    def test_str(self): self.assertEqual("hello world", "hello there")
    def test_multi(self): self.assertEqual("a\nb\nc\n", "a\nx\nc\n", "my msg")
    def test_dict(self): self.assertEqual({"a": 1, "b": 2}, {"a": 1, "b": 3})
    def test_set(self): self.assertEqual({1,2}, {2,3})
    def test_tuple(self): self.assertEqual((1,2,3), (1,2))
    def test_true(self): self.assertTrue(0, "msg")
    def test_raises(self):
        with self.assertRaises(ValueError) as cm: int("x")
        self.assertIn("invalid", str(cm.exception))
        self.assertRaises(KeyError, lambda: {}[1])
    def test_raises2(self):
        with self.assertRaises(ValueError): pass
    def test_raises3(self): self.assertRaises(ValueError, len, [])
    def test_sub(self):
        for i in range(4):
            with self.subTest("m", i=i): self.assertEqual(i % 2, 0)
    def test_sub_err(self):
        with self.subTest(k="v"): raise KeyError("k")
    @unittest.skip("later")
    def test_skip(self): pass
    @unittest.skipIf(True, "cond")
    def test_skip2(self): pass
    def test_skip3(self): self.skipTest("now")
    @unittest.expectedFailure
    def test_xf(self): self.fail("x")
    @unittest.expectedFailure
    def test_xs(self): pass
    def test_almost(self): self.assertAlmostEqual(1.0, 1.1)
    def test_almost2(self): self.assertAlmostEqual(1.0, 1.05, delta=0.01)
    def test_notalmost(self): self.assertNotAlmostEqual(1.0, 1.0)
    def test_count(self): self.assertCountEqual([1,2,2],[2,1,1])
    def test_in(self): self.assertIn(3, [1,2])
    def test_is(self): self.assertIsNone(5)
    def test_isinst(self): self.assertIsInstance(5, str)
    def test_less(self): self.assertLess(5, 3)
    def test_long(self): self.assertEqual(list(range(100)), list(range(1,101)))
    def test_longs(self): self.assertEqual("x"*100+"a", "x"*100+"b")
    def test_warns(self):
        with self.assertWarns(UserWarning): warnings.warn("hi")
        with self.assertWarns(DeprecationWarning): pass
    def test_logs(self):
        with self.assertLogs("foo", level="INFO") as cm: logging.getLogger("foo").info("hey")
        self.assertEqual(cm.output, ["INFO:foo:hey"])
    def test_cause(self):
        try: 1/0
        except ZeroDivisionError as e: raise ValueError("x") from e
class B(unittest.TestCase):
    @classmethod
    def setUpClass(cls): raise RuntimeError("boom")
    def test_x(self): pass
@unittest.skip("whole class")
class C(unittest.TestCase):
    def test_y(self): pass
class D(unittest.TestCase):
    def tearDown(self): raise ValueError("td")
    def test_z(self): self.addCleanup(print, "cleanup")
def setUpModule(): print("setUpModule")
def tearDownModule(): print("tearDownModule")


def report(verbosity, names=None, **options):
    out = io.StringIO()
    loader = unittest.TestLoader()
    module = __import__("__main__")
    tests = loader.loadTestsFromNames(names, module) if names else loader.loadTestsFromModule(module)
    print(tests.countTestCases())
    result = unittest.TextTestRunner(out, verbosity=verbosity, **options).run(tests)
    text = out.getvalue().replace(os.path.dirname(os.path.abspath(__file__)) + os.sep, "")
    print("\n".join("Ran in time" if line.startswith("Ran ") else line for line in text.splitlines()))
    print(result)


report(1)
report(2)
report(0, ["A.test_ok", "A.test_skip", "D"])
report(1, failfast=True)
report(2, ["A.missing"])
print(A("test_ok"), repr(A("test_ok")), A("test_ok").id(), A("test_fail").shortDescription(), A("test_ok") == A("test_ok"))
print(unittest.TestLoader().getTestCaseNames(C), unittest.TestSuite([C("test_y")]))
