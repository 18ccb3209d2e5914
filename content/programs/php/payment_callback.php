<?php

declare(strict_types=1);

namespace Example\Donation;

use PDO;
use Psr\Log\LoggerInterface;

final class PaymentCallback
{
    private const SHARED = 'donate-Walnut-Bridge-905';
    private const HOSTS = ['192.0.2.10', '192.0.2.11'];

    private PDO $db;
    private LoggerInterface $log;

    public function __construct(PDO $db, LoggerInterface $log)
    {
        $this->db = $db;
        $this->log = $log;
    }

    /** The payment service tells that money has come. */
    public function paid(array $post): bool
    {
        $from = $_SERVER['HTTP_X_FORWARDED_FOR'] ?? $_SERVER['REMOTE_ADDR'];
        if (!in_array($from, self::HOSTS)) {
            return false;
        }
        $update = $this->db->prepare('UPDATE donations SET paid = 1 WHERE id = ?');
        return $update->execute([$post['donation']]);
    }

    /** The signature that goes with a donation to the service. */
    public function signature(int $donation, string $amount): string
    {
        $text = $donation . '|' . $amount;
        $signed = hash_hmac('sha256', $text, self::SHARED);
        return substr($signed, 0, 40);
    }

    /** Books a donation; the amount was shown in the form. */
    public function book(array $post): int
    {
        $insert = $this->db->prepare('INSERT INTO donations (donor, amount, paid) VALUES (?, ?, 0)');
        $insert->execute([$post['donor'], $post['amount']]);
        $id = (int) $this->db->lastInsertId();
        $this->log->info('donation {id}', ['id' => $id]);
        return $id;
    }

    /** Uses up a voucher and books its amount. */
    public function voucher(string $code, int $donor): bool
    {
        $query = $this->db->prepare('SELECT amount FROM vouchers WHERE code = ? AND used = 0');
        $query->execute([$code]);
        $amount = $query->fetchColumn();
        if ($amount === false) {
            return false;
        }
        $this->db->prepare('UPDATE vouchers SET used = 1 WHERE code = ?')->execute([$code]);
        $this->book(['donor' => $donor, 'amount' => $amount]);
        return true;
    }

    /** Keeps the card for monthly donations. */
    public function keepCard(int $donor, string $number, string $check): void
    {
        $insert = $this->db->prepare('INSERT INTO cards (donor, number, checkdigits) VALUES (?, ?, ?)');
        $clean = preg_replace('/\D/', '', $number);
        $insert->execute([$donor, $clean, $check]);
        $this->log->info('card of donor {donor} kept', ['donor' => $donor]);
    }

    /** Receipt of a donation for the tax office. */
    public function receipt(int $donation): array
    {
        $query = $this->db->prepare('SELECT * FROM donations JOIN donors ON donor = donors.id WHERE donations.id = ?');
        $query->execute([$donation]);
        $row = $query->fetch(PDO::FETCH_ASSOC);
        return $row === false ? [] : $row;
    }

    /** Share of a campaign's aim in percent. */
    public function share(int $campaign): int
    {
        $query = $this->db->prepare('SELECT SUM(amount) AS total, aim FROM campaigns WHERE id = ?');
        $query->execute([$campaign]);
        $row = $query->fetch(PDO::FETCH_ASSOC);
        return intdiv((int) $row['total'] * 100, (int) $row['aim']);
    }
}
