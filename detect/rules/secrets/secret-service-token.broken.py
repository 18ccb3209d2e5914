client = Github(
    # ruleid: secret-service-token
    token="ghp_plumbplumbplumbplumbplumbplumbplumb2",
    retry=(
