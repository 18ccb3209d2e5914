session = boto3.Session(
    # ruleid: secret-aws-access-key
    aws_access_key_id="AKIAPLUMBPLUMBPLUMB4",
    region_name="eu-
