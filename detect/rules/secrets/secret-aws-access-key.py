# ruleid: secret-aws-access-key
AWS_ID = "AKIAPLUMBPLUMBPLUMB2"
# ruleid: secret-aws-access-key
other = connect(key="ASIAPLUMBPLUMBPLUMB3")
# ok: secret-aws-access-key
third = "AKIA" "x"
# ok: secret-aws-access-key
doc = "AKIAIOSFODNN7EXAMPLE"
# ok: secret-aws-access-key
name = "AKIAPLUMB"
