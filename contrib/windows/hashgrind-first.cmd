@echo off
rem Mines three practice blocks and leaves the window open, so that what happened can be read.
cd /d "%~dp0"
hashgrind.exe mine --max-blocks 3
echo.
echo More commands: type hashgrind --help in this window. Close it when you are done.
cmd /k
