#!/bin/bash
# Made the files beside it: SPSS by PSPP 1.6.2 (and turned.py, which writes numbers the other way round), Stata by haven
# 2.5.1 and foreign 0.8-84 in R 4.2.2, Excel by openpyxl 3.1.5. The same five respondents stand in all of them.
set -e
cd "$(dirname "$0")"
syntax() { # encoding, ending, how it is saved
  cat <<SPSS
SET LOCALE="$1".
DATA LIST LIST NOTABLE /resp_id (F4) Sex (F1) Age (F3) 学历水平 (F2) trust (F2) wt (F8.3) district (A12) remark (A600) code (A10) mark (A2).
BEGIN DATA
1 1 34 1 4 1.25 "姑苏区" "" "a1" "x"
2 2 61 5 98 .5 "虎丘区" "短" "b" "y"
3 2 999 3 2 2 "姑苏区" "" "zz" "z"
4 1 . 9 99 .75 "吴中区" "" "a1" "x"
5 2 18 2 -1 1e-3 "" "" "b" "x"
END DATA.
LOOP #k = 1 TO 60.
+ IF resp_id = 1 remark = CONCAT(RTRIM(remark), "long", STRING(#k, F4)).
END LOOP.
VARIABLE LABELS Sex "性别 Sex of respondent" 学历水平 "您的文化程度是？" trust "How much do you trust your neighbourhood committee?" wt "Design weight".
VALUE LABELS Sex 1 "男" 2 "女" /学历水平 1 "初中及以下" 2 "高中" 3 "大专" 4 "本科" 5 "研究生及以上" 9 "拒绝回答"
  /trust 1 "not at all" 2 "a little" 3 "some" 4 "a lot" 98 "don't know" 99 "refused" -1 "not asked"
  /code "a1" "first" "zz" "none" /mark "x" "cross".
MISSING VALUES Age (999) /学历水平 (9) /trust (98 THRU 99, -1) /code ("zz") /mark ("z").
WEIGHT BY wt.
$3
SPSS
}
save() { # name, encoding, how
  syntax "$2" sav "SAVE OUTFILE='$1' $3." | iconv -f UTF-8 -t "$2" > syntax.sps
  pspp --syntax-encoding="$2" syntax.sps > pspp.log || { cat pspp.log; exit 1; }
  rm -f syntax.sps pspp.log
}
save plain.sav UTF-8 /UNCOMPRESSED
save compressed.sav UTF-8 /COMPRESSED
save compressed.zsav UTF-8 /ZCOMPRESSED
save gbk.sav GBK /COMPRESSED
python3 turned.py plain.sav big-endian.sav
python3 turned.py compressed.sav big-endian-compressed.sav
Rscript make.R
python3 turned_dta.py stata115.dta big-endian115.dta
python3 turned_dta.py stata118.dta big-endian118.dta
python3 make_xlsx.py
