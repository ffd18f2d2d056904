package org.vouch.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MarginStyleTest {
    @Test
    void eachQuotationStandsBesideItsCitationOrUnderTheOneBefore() {
        assertEquals("""
                #c-1{anchor-name:--c1}#q-1{anchor-name:--q1;--a:--c1;--p:--q0}\
                :has(:is(#c-1,#q-1):is(:hover,:focus-within)) :is(#c-1,#q-1){background:var(--tint)}
                #c-2{anchor-name:--c2}#q-2{anchor-name:--q2;--a:--c2;--p:--q1}\
                :has(:is(#c-2,#q-2):is(:hover,:focus-within)) :is(#c-2,#q-2){background:var(--tint)}
                """, MarginStyle.css(2));
    }

    @Test
    void sheetIsEmptyWithoutQuotationsAndBoundedWithMany() {
        assertEquals("", MarginStyle.css(0));
        assertEquals(500, MarginStyle.css(100_000).lines().count());
    }
}
