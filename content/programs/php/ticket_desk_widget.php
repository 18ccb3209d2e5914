<?php

declare(strict_types=1);

namespace Example\Desk;

use Firebase\JWT\JWT;
use PDO;

class TicketDeskWidget
{
    private PDO $db;
    private string $key;

    public function __construct(PDO $db, string $key)
    {
        $this->db = $db;
        $this->key = $key;
    }

    /** Token that the widget keeps in the browser. */
    public function token(int $customer): string
    {
        $claims = ['sub' => $customer, 'iat' => time(), 'iss' => 'desk'];
        $claims['name'] = $this->name($customer);
        return JWT::encode($claims, $this->key, 'HS256');
    }

    /** The customer of a token. */
    public function customer(string $token): int
    {
        $parts = explode('.', $token);
        if (count($parts) !== 3) {
            return 0;
        }
        $claims = json_decode(base64_decode(strtr($parts[1], '-_', '+/')), true);
        return (int) $claims['sub'];
    }

    private function name(int $customer): string
    {
        $query = $this->db->prepare('SELECT name FROM customers WHERE id = ?');
        $query->execute([$customer]);
        return (string) $query->fetchColumn();
    }

    /** The answer of a colleague as it is shown in the widget. */
    public function render(array $ticket): string
    {
        $text = nl2br($ticket['text']);
        $text = preg_replace('/#(\d+)/', '<a href="/ticket/$1">#$1</a>', $text);
        $html = '<article id="t' . (int) $ticket['id'] . '">';
        $html .= '<p>' . $text . '</p>';
        return $html . '</article>';
    }

    /** Script part with the settings of the page. */
    public function script(): string
    {
        $settings = ['api' => '/desk/api', 'poll' => 15];
        $page = $_SERVER['HTTP_REFERER'] ?? '';
        $out = '<script>var desk = ' . json_encode($settings) . ';';
        $out .= "desk.page = '" . $page . "';</script>";
        return $out;
    }

    /** Puts a mail of a customer into the desk; the raw mail comes on the standard input. */
    public function mail(string $raw): int
    {
        [$head, $body] = explode("\r\n\r\n", $raw, 2);
        preg_match('/^From: .*<(.+)>/mi', $head, $match);
        $query = $this->db->prepare('SELECT id FROM customers WHERE mail = ?');
        $query->execute([$match[1] ?? '']);
        $customer = (int) $query->fetchColumn();
        if (preg_match('/^X-Command: close (\d+)/mi', $head, $command)) {
            $this->close($customer, (int) $command[1]);
        }
        return $customer;
    }

    private function close(int $customer, int $ticket): void
    {
        $update = $this->db->prepare('UPDATE tickets SET open = 0 WHERE id = ? AND customer = ?');
        $update->execute([$ticket, $customer]);
    }

    /** Link to the widget for the page of a customer, in the protocol the page has. */
    public function resetLink(int $customer): string
    {
        $code = bin2hex(random_bytes(16));
        $this->db->prepare('UPDATE customers SET reset = ? WHERE id = ?')->execute([$code, $customer]);
        return 'https://' . $_SERVER['HTTP_HOST'] . '/reset?code=' . $code;
    }
}
