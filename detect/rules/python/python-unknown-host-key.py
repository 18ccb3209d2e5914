import asyncssh
import paramiko


async def connect(host):
    client = paramiko.SSHClient()
    # ruleid: python-unknown-host-key
    client.set_missing_host_key_policy(paramiko.AutoAddPolicy())
    # ruleid: python-unknown-host-key
    client.set_missing_host_key_policy(paramiko.WarningPolicy)
    # ruleid: python-unknown-host-key
    conn = await asyncssh.connect(host, known_hosts=None)
    # ok: python-unknown-host-key
    client.load_system_host_keys()
    # ok: python-unknown-host-key
    client.set_missing_host_key_policy(paramiko.RejectPolicy())
    # ok: python-unknown-host-key
    other = await asyncssh.connect(host)
    return client, conn, other
