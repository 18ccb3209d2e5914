def publish(s3, blob, body):
    # ruleid: python-public-bucket
    s3.put_object(Bucket="shop", Key="a", Body=body, ACL="public-read")
    # ruleid: python-public-bucket
    blob.make_public()
    # ruleid: python-public-bucket
    s3.create_bucket(Bucket="shop", ACL="public-read-write")
    # ok: python-public-bucket
    s3.put_object(Bucket="shop", Key="a", Body=body)
    # ok: python-public-bucket
    s3.put_object(Bucket="shop", Key="a", Body=body, ACL="private")
    # ok: python-public-bucket
    url = s3.generate_presigned_url("get_object", Params={"Bucket": "shop", "Key": "a"})
    return url
