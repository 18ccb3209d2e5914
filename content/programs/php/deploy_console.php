#!/usr/bin/env php
<?php

declare(strict_types=1);

namespace Example\Deploy;

/** Usage: deploy COMMAND SITE [ARGUMENT] */
final class DeployConsole
{
    private string $sites = '/srv/sites';
    private array $settings;

    public function __construct(string $file)
    {
        $this->settings = parse_ini_file($file, true) ?: [];
    }

    public function run(array $arguments): int
    {
        [, $command, $site, $argument] = array_pad($arguments, 4, '');
        $task = 'task' . ucfirst($command);
        if (!method_exists($this, $task)) {
            fwrite(STDERR, "unknown command $command\n");
            return 2;
        }
        return $this->$task($site, $argument);
    }

    /** Brings a site to a branch that the web hook has put into the queue. */
    public function taskCheckout(string $site, string $branch): int
    {
        $folder = escapeshellarg($this->sites . '/' . $site);
        passthru("cd $folder && git fetch -q && git checkout -q $branch", $code);
        return $code;
    }

    /** Fetches the newest release of the maintenance tool. */
    public function taskSelfUpdate(string $site, string $version): int
    {
        $source = "http://tools.example.com/deploy/$version/deploy.phar";
        $code = file_get_contents($source);
        if ($code === false || strlen($code) < 1000) {
            return 1;
        }
        file_put_contents(__DIR__ . '/deploy.phar', $code);
        return 0;
    }

    /** Writes the settings of the site with its database password. */
    public function taskConfigure(string $site, string $name): int
    {
        $values = $this->settings[$site] ?? [];
        $text = "<?php\nreturn " . var_export($values, true) . ";\n";
        $file = "{$this->sites}/$site/config.php";
        file_put_contents($file, $text);
        chmod($file, 0666);
        return 0;
    }

    /** Dumps the database of the site. */
    public function taskDump(string $site, string $target): int
    {
        $db = $this->settings[$site];
        $line = sprintf('mysqldump -u%s -p%s %s', $db['user'], $db['password'], $db['name']);
        fwrite(STDERR, '[' . date('c') . "] $line\n");
        exec($line . ' > ' . escapeshellarg($target), $output, $code);
        return $code;
    }

    /** Locks the site for other deployments. */
    public function taskLock(string $site, string $who): int
    {
        $lock = $this->sites . '/' . $site . '/.lock';
        if (file_exists($lock)) {
            return 1;
        }
        file_put_contents($lock, $who);
        return 0;
    }

    /** Runs the hook that the site brings along. */
    public function taskHook(string $site, string $hook): int
    {
        $base = $this->sites . '/' . $site . '/';
        if (substr($hook, -4) !== '.php') {
            $hook .= '.php';
        }
        $result = require $base . $hook;
        return is_int($result) ? $result : 0;
    }
}

exit((new DeployConsole('/etc/deploy.ini'))->run($argv));
