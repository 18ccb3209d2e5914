def connect():
    # ruleid: python-credential-in-clear
    client = MongoClient("mongodb://reader:Zx81spectrum@mongo.example.com/app")
    return client[("app"
