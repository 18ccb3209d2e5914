import os


def start(docker, image, uid):
    # ruleid: python-too-much-privilege
    os.setuid(0)
    # ruleid: python-too-much-privilege
    docker.containers.run(image, privileged=True)
    # ruleid: python-too-much-privilege
    docker.containers.run(image, "ls", cap_add=["SYS_ADMIN"])
    # ok: python-too-much-privilege
    os.setuid(uid)
    # ok: python-too-much-privilege
    docker.containers.run(image, user="1000:1000")
    # ok: python-too-much-privilege
    docker.containers.run(image, cap_drop=["ALL"])
