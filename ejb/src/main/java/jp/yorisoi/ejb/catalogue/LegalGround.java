package jp.yorisoi.ejb.catalogue;

/**
 * The law a procedure stands on.
 *
 * @param law for example 児童手当法
 * @param article for example 第7条, or 要確認
 */
public record LegalGround(String law, String article) {}
