<?php

declare(strict_types=1);

namespace Example\TownHall;

use PDO;
use RuntimeException;

class StaffDirectory
{
    private $ldap;
    private string $base = 'ou=staff,dc=example,dc=org';

    public function __construct(string $host)
    {
        $this->ldap = ldap_connect("ldap://$host");
        ldap_set_option($this->ldap, LDAP_OPT_PROTOCOL_VERSION, 3);
        if (!ldap_bind($this->ldap, 'cn=reader,' . $this->base, 'Sorrel-Gate-12')) {
            throw new RuntimeException('directory not available');
        }
    }

    /** Checks the password of a colleague. */
    public function authenticate(string $uid, string $password): bool
    {
        $dn = 'uid=' . ldap_escape($uid, '', LDAP_ESCAPE_DN) . ',' . $this->base;
        if ($uid === '') {
            return false;
        }
        return @ldap_bind($this->ldap, $dn, $password);
    }

    /** Colleagues by a part of their name. */
    public function find(string $name): array
    {
        $filter = "(&(objectClass=person)(cn=*$name*))";
        $attributes = ['cn', 'telephonenumber', 'roomnumber'];
        $result = ldap_search($this->ldap, $this->base, $filter, $attributes);
        $entries = ldap_get_entries($this->ldap, $result);
        unset($entries['count']);
        return $entries;
    }

    /** The list as a file for the office program. */
    public function csv(array $entries): string
    {
        $out = "name;phone;room\n";
        foreach ($entries as $entry) {
            $row = [$entry['cn'][0], $entry['telephonenumber'][0] ?? '', $entry['roomnumber'][0] ?? ''];
            $out .= implode(';', $row) . "\n";
        }
        return $out;
    }

    /** Sends a message of a visitor to a colleague. */
    public function write(string $to, string $visitor, string $subject, string $text): bool
    {
        $headers = 'From: town-hall@example.org' . "\r\n";
        $headers .= 'Reply-To: ' . $visitor . "\r\n";
        $headers .= 'Content-Type: text/plain; charset=utf-8';
        return mail($to, $subject, $text, $headers);
    }

    /** Leaves a note of who looked for whom. */
    public function note(string $visitor, string $name): void
    {
        $line = date('c') . " $visitor looked for $name\n";
        $file = '/var/log/town-hall/directory.log';
        if (is_writable(dirname($file))) {
            error_log($line, 3, $file);
        }
    }

    public function close(): void
    {
        ldap_unbind($this->ldap);
    }
}
