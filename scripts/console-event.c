/* console-event: sends a console's event to another process, for scripts/test-packages.
 *
 *   console-event.exe PROGRAM EVENT     1 Ctrl-Break, 2 the console is closed, 5 the user logs off, 6 the system shuts down
 *
 * Who closes Wine's console ends its processes without a word. Windows starts a thread in each of them, in its own routine CtrlRoutine
 * with the event's number, and so does this: what the routine then asks are the handlers of that process. Status: 0 the routine
 * runs; 1 there is no such process or it can't be reached.
 */
#include <windows.h>
#include <stdlib.h>
#include <tlhelp32.h>

int main(int argc, char **argv)
{
    PROCESSENTRY32 entry = { .dwSize = sizeof entry };
    LPTHREAD_START_ROUTINE routine = (LPTHREAD_START_ROUTINE)(void *)GetProcAddress(GetModuleHandleA("kernelbase.dll"), "CtrlRoutine");
    HANDLE all = CreateToolhelp32Snapshot(TH32CS_SNAPPROCESS, 0);
    int sent = 0;

    if (argc != 3 || !routine || all == INVALID_HANDLE_VALUE)
        return 1;
    for (BOOL more = Process32First(all, &entry); more; more = Process32Next(all, &entry)) {
        HANDLE process;
        if (lstrcmpiA(entry.szExeFile, argv[1]))
            continue;
        process = OpenProcess(PROCESS_ALL_ACCESS, FALSE, entry.th32ProcessID);
        if (process && CreateRemoteThread(process, NULL, 0, routine, (void *)(UINT_PTR)atoi(argv[2]), 0, NULL))
            sent++;
    }
    return sent == 0;
}
