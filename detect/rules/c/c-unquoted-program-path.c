#include <windows.h>

void start(STARTUPINFOA *si, PROCESS_INFORMATION *pi) {
    // ruleid: c-unquoted-program-path
    CreateProcessA(NULL, "C:\\Program Files\\Tool\\run.exe /s", NULL, NULL, FALSE, 0, NULL, NULL, si, pi);
    // ruleid: c-unquoted-program-path
    WinExec("C:\\Program Files\\Tool\\run.exe", SW_HIDE);
    // ok: c-unquoted-program-path
    CreateProcessA(NULL, "\"C:\\Program Files\\Tool\\run.exe\" /s", NULL, NULL, FALSE, 0, NULL, NULL, si, pi);
    // ok: c-unquoted-program-path
    CreateProcessA("C:\\Program Files\\Tool\\run.exe", NULL, NULL, NULL, FALSE, 0, NULL, NULL, si, pi);
    // ok: c-unquoted-program-path
    CreateProcessA(NULL, "C:\\Windows\\notepad.exe", NULL, NULL, FALSE, 0, NULL, NULL, si, pi);
}
