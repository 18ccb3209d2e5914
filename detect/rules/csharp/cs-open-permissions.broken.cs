            DirectorySecurity dir = info.GetAccessControl();
            // ruleid: cs-open-permissions
            dir.AddAccessRule(new FileSystemAccessRule("everyone", FileSystemRights.Modify, InheritanceFlags.ObjectInherit, PropagationFlags.None, AccessControlType.Allow));
            info.SetAccessControl(
