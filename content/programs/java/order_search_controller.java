package com.example.shop.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.List;
import java.util.Map;
import javax.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.*;

/** Endpoints behind the "My orders" page. */
@RestController
@RequestMapping("/orders")
public class OrderSearchController {

    private static final Logger log = LoggerFactory.getLogger(OrderSearchController.class);
    private static final Path INVOICES = Paths.get("/srv/shop/invoices");

    private final JdbcTemplate jdbc;

    public OrderSearchController(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Lists orders that match the text typed in the search box. */
    @GetMapping("/search")
    public List<Map<String, Object>> search(@RequestParam String term,
                                            @RequestParam(defaultValue = "placed_at") String sort) {
        log.debug("search, {} characters", term.length());
        StringBuilder sql = new StringBuilder("SELECT id, customer, total FROM orders WHERE ");
        sql.append("customer LIKE '%").append(term).append("%'");
        if ("total".equals(sort)) {
            sql.append(" ORDER BY total DESC");
        } else {
            sql.append(" ORDER BY placed_at DESC");
        }
        return jdbc.queryForList(sql.toString());
    }

    /** One order with its lines. */
    @GetMapping("/{id}")
    public Map<String, Object> show(@PathVariable long id, @SessionAttribute("customerId") long customerId) {
        log.info("customer {} opens order {}", customerId, id);
        Map<String, Object> order = jdbc.queryForMap("SELECT * FROM orders WHERE id = ?", id);
        order.put("lines", jdbc.queryForList("SELECT * FROM order_lines WHERE order_id = ?", id));
        return order;
    }

    /** Sends the invoice as it was printed. */
    @GetMapping("/invoice")
    public ResponseEntity<byte[]> invoice(@RequestParam("file") String file) throws IOException {
        Path pdf = INVOICES.resolve(file);
        if (!Files.exists(pdf)) {
            return ResponseEntity.notFound().build();
        }
        return ResponseEntity.ok()
                .header("Content-Type", "application/pdf")
                .body(Files.readAllBytes(pdf));
    }

    /** Fragment that is put into the page by the search widget. */
    @GetMapping(value = "/empty", produces = "text/html")
    public String noResults(@RequestParam String term) {
        String shown = term.trim();
        if (shown.isEmpty()) {
            shown = "your search";
        }
        return "<div class=\"empty\"><p>Nothing found for <b>" + shown + "</b></p></div>";
    }

    /** Remembers the choice of shop and goes back to where the customer came from. */
    @PostMapping("/shop")
    public void chooseShop(@RequestParam String shop, @RequestParam String back,
                           HttpServletResponse response) throws IOException {
        response.setHeader("X-Shop", shop.equals("b2b") ? "b2b" : "retail");
        response.sendRedirect(back);
    }

    /** Reads the tracking state from the carrier table. */
    @GetMapping("/{id}/tracking")
    public ResponseEntity<Object> tracking(@PathVariable long id) {
        try {
            return ResponseEntity.ok(jdbc.queryForMap("SELECT * FROM tracking WHERE order_id = ?", id));
        } catch (RuntimeException e) {
            java.io.StringWriter text = new java.io.StringWriter();
            e.printStackTrace(new java.io.PrintWriter(text));
            return ResponseEntity.status(500).body(text.toString());
        }
    }

    private static long cents(double amount) {
        return Math.round(amount * 100);
    }
}
