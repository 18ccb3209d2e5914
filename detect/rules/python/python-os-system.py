import os
import shlex
import subprocess
import asyncio


async def back_up(name, client):
    # ruleid: python-os-system
    os.system("tar czf /backup/%s.tgz %s" % (name, name))
    command = "ls -l " + name
    # ruleid: python-os-system
    listing = os.popen(command).read()
    # ruleid: python-os-system
    size = subprocess.getoutput(f"du -s {name}")
    # ruleid: python-os-system
    client.exec_command("rm -r /backup/" + name)
    # ruleid: python-os-system
    await asyncio.create_subprocess_shell(command)
    # ok: python-os-system
    os.system("sync")
    # ok: python-os-system
    os.system(shlex.join(["ls", "-l", name]))
    # ok: python-os-system
    subprocess.run(["ls", "-l", name], check=True)
    # ok: python-os-system
    client.exec_command("uptime")
    return listing, size
