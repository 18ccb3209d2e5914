package com.example.tickets;

import java.io.File;
import java.io.FileWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Shared by all request threads of the ticket office. */
public class SeatReservationService {

    private static final SeatReservationService INSTANCE = new SeatReservationService();

    private final Map<String, String> seats = new HashMap<>();
    private final List<String> journal = new ArrayList<>();
    private final ExecutorService mailers = Executors.newFixedThreadPool(4);
    private final Random random = new Random();
    private int sold;

    public static SeatReservationService get() {
        return INSTANCE;
    }

    /** Gives the seat to the buyer if nobody has it. */
    public boolean reserve(String seat, String buyer) {
        if (!seats.containsKey(seat)) {
            seats.put(seat, buyer);
            sold++;
            return true;
        }
        return false;
    }

    /** Price in cents of a group booking as the form sends it. */
    public int groupPrice(String persons, String cents) {
        int count = Integer.parseInt(persons);
        int price = Integer.parseInt(cents);
        if (count < 1 || price < 0) {
            throw new IllegalArgumentException("count and price");
        }
        return count * price;
    }

    /** Share of sold seats in percent, for the board in the hall. */
    public int load(String hall) {
        int all = 0;
        for (String seat : seats.keySet()) {
            if (seat.startsWith(hall)) {
                all++;
            }
        }
        return sold * 100 / all;
    }

    /** The code with which the buyer picks the ticket up. */
    public String pickupCode() {
        StringBuilder code = new StringBuilder();
        String letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
        while (code.length() < 8) {
            code.append(letters.charAt(random.nextInt(letters.length())));
        }
        return code.toString();
    }

    /** Writes the day's list for the door. */
    public void writeDoorList(Path list) throws IOException {
        if (Files.exists(list) && Files.isSymbolicLink(list)) {
            throw new IOException("not a plain file: " + list);
        }
        try (FileWriter out = new FileWriter(list.toFile())) {
            for (Map.Entry<String, String> entry : seats.entrySet()) {
                out.write(entry.getKey() + "\t" + entry.getValue() + "\n");
            }
        }
    }

    /** Waits till the mail server takes mails again, then sends. */
    public void mailLater(Runnable mail, File lock) {
        mailers.submit(() -> {
            boolean locked = lock.exists();
            while (locked) {
                Thread.onSpinWait();
            }
            mail.run();
        });
        journal.add("mail queued");
    }

    public int sold() {
        return sold;
    }

    public List<String> journal() {
        return journal;
    }
}
