import os


def client(boto3, slack, stripe):
    # ruleid: python-known-token
    s3 = boto3.client("s3", aws_access_key_id="AKIAQ7RT5LM2ZP9WXN4B")
    # ruleid: python-known-token
    bot = slack.WebClient("xoxb-2847561930-qlwkejrhtyaz")
    # ruleid: python-known-token
    stripe.key = "sk_live_9aQwErTyUiOpLkJhGf"
    # ok: python-known-token
    stripe.key = os.environ["STRIPE_KEY"]
    # ok: python-known-token
    s3 = boto3.client("s3", aws_access_key_id="AKIAIOSFODNN7EXAMPLE")
    # ok: python-known-token
    name = "AKIA"
    return s3, bot, name
