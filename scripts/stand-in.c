/* stand-in: what a class's start.cmd starts, for scripts/test-packages under Wine, whose cmd can't wait for programs of Linux.
 *
 * Under the names bitcoind.exe, bitcoin-cli.exe and node.exe it appends to the file STAND_IN_LOG a line: name, arguments, folder,
 * COOKIE, HOST and FIGURES of the environment. bitcoind writes its cookie after two seconds and runs until bitcoin-cli is asked to
 * stop it, a minute at most.
 */
#include <direct.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <windows.h>

static const char *variable(const char *name)
{
    const char *value = getenv(name);
    return value ? value : "-";
}

static FILE *in(const char *folder, const char *name, const char *mode)
{
    char path[MAX_PATH];
    snprintf(path, sizeof path, "%s\\%s", folder, name);
    return fopen(path, mode);
}

int main(int argc, char **argv)
{
    char folder[MAX_PATH], program[MAX_PATH];
    const char *name, *data = NULL, *last = argv[argc - 1];
    FILE *log = fopen(variable("STAND_IN_LOG"), "a"), *file;

    GetModuleFileNameA(NULL, program, sizeof program);
    name = strrchr(program, '\\') + 1;
    if (!log || !_getcwd(folder, sizeof folder))
        return 1;
    fprintf(log, "%s", name);
    for (int i = 1; i < argc; i++) {
        fprintf(log, " [%s]", argv[i]);
        if (strncmp(argv[i], "-datadir=", 9) == 0)
            data = argv[i] + 9;
    }
    fprintf(log, " in %s, %s %s %s\n", folder, variable("COOKIE"), variable("HOST"), variable("FIGURES"));
    fclose(log);

    if (strcmp(name, "bitcoind.exe") == 0) {
        if (!data)
            return 1;
        Sleep(2000);
        snprintf(program, sizeof program, "%s\\testnet4", data);
        _mkdir(program);
        if (!(file = in(program, ".cookie", "w")))
            return 1;
        fputs("__cookie__:0", file);
        fclose(file);
        for (int i = 0; i < 600; i++) {
            if ((file = in(data, "stopped", "r"))) {
                fclose(file);
                return 0;
            }
            Sleep(100);
        }
        return 1;
    }
    if (strcmp(name, "bitcoin-cli.exe") == 0 && strcmp(last, "stop") == 0) {
        if (!data || !(file = in(data, "stopped", "w")))
            return 1;
        fclose(file);
    }
    return 0;
}
