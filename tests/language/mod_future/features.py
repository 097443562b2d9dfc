# __future__: the features, and what they say of themselves.
import __future__

print(__future__.all_feature_names)
for name in __future__.all_feature_names:
    feature = getattr(__future__, name)
    print(name, feature, feature.getOptionalRelease() == feature.optional, feature.getMandatoryRelease())
print({name: value for name, value in sorted(vars(__future__).items()) if name.startswith("CO_")})
code = compile("x: y = 1", "<text>", "exec", flags=__future__.annotations.compiler_flag)
namespace = {}
exec(code, namespace)
print(namespace["__annotations__"])
